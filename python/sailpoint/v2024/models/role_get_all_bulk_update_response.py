# Written by `make stubs` from schema/; change it there.
"""Role get all bulk update response."""

from sailpoint._core import model

__all__ = ["RoleGetAllBulkUpdateResponse"]

RoleGetAllBulkUpdateResponse = model("v2024", "RoleGetAllBulkUpdateResponse")
