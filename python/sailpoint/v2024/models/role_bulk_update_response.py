# Written by `make stubs` from schema/; change it there.
"""A bulk update of role metadata."""

from sailpoint._core import model

__all__ = ["RoleBulkUpdateResponse"]

RoleBulkUpdateResponse = model("v2024", "RoleBulkUpdateResponse")
