# Written by `make stubs` from schema/; change it there.
"""Form condition."""

from sailpoint._core import model

__all__ = ["FormCondition"]

FormCondition = model("v2024", "FormCondition")
