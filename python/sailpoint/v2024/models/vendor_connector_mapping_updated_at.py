# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping updated at."""

from sailpoint._core import model

__all__ = ["VendorConnectorMappingUpdatedAt"]

VendorConnectorMappingUpdatedAt = model("v2024", "VendorConnectorMappingUpdatedAt")
