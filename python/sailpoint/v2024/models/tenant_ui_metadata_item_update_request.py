# Written by `make stubs` from schema/; change it there.
"""Tenant ui metadata item update request."""

from sailpoint._core import model

__all__ = ["TenantUiMetadataItemUpdateRequest"]

TenantUiMetadataItemUpdateRequest = model("v2024", "TenantUiMetadataItemUpdateRequest")
