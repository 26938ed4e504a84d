# Written by `make stubs` from schema/; change it there.
"""List form definitions by tenant response."""

from sailpoint._core import model

__all__ = ["ListFormDefinitionsByTenantResponse"]

ListFormDefinitionsByTenantResponse = model("v2024", "ListFormDefinitionsByTenantResponse")
