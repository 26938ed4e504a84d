# Written by `make stubs` from schema/; change it there.
"""Tenant ui metadata item response."""

from sailpoint._core import model

__all__ = ["TenantUiMetadataItemResponse"]

TenantUiMetadataItemResponse = model("v2024", "TenantUiMetadataItemResponse")
