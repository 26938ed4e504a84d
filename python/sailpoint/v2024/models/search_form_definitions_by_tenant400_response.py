# Written by `make stubs` from schema/; change it there.
"""Search form definitions by tenant400 response."""

from sailpoint._core import model

__all__ = ["SearchFormDefinitionsByTenant400Response"]

SearchFormDefinitionsByTenant400Response = model("v2024", "SearchFormDefinitionsByTenant400Response")
