# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping updated by."""

from sailpoint._core import model

__all__ = ["VendorConnectorMappingUpdatedBy"]

VendorConnectorMappingUpdatedBy = model("v2024", "VendorConnectorMappingUpdatedBy")
