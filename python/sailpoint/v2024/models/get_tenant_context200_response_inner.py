# Written by `make stubs` from schema/; change it there.
"""Get tenant context200 response inner."""

from sailpoint._core import model

__all__ = ["GetTenantContext200ResponseInner"]

GetTenantContext200ResponseInner = model("v2024", "GetTenantContext200ResponseInner")
