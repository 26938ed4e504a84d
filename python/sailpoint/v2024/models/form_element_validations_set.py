# Written by `make stubs` from schema/; change it there.
"""Form element validations set."""

from sailpoint._core import model

__all__ = ["FormElementValidationsSet"]

FormElementValidationsSet = model("v2024", "FormElementValidationsSet")
