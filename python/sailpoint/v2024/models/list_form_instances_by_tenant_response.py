# Written by `make stubs` from schema/; change it there.
"""List form instances by tenant response."""

from sailpoint._core import model

__all__ = ["ListFormInstancesByTenantResponse"]

ListFormInstancesByTenantResponse = model("v2024", "ListFormInstancesByTenantResponse")
