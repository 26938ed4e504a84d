# Written by `make stubs` from schema/; change it there.
"""Expression."""

from sailpoint._core import model

__all__ = ["Expression"]

Expression = model("v2024", "Expression")
