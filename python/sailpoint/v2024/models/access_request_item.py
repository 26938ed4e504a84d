# Written by `make stubs` from schema/; change it there.
"""An item of an access request."""

from sailpoint._core import model

__all__ = ["AccessRequestItem"]

AccessRequestItem = model("v2024", "AccessRequestItem")
