# Generated from schema/.
"""Vendor connector mappings api: the operations of this family."""

from sailpoint._core import api

__all__ = ["VendorConnectorMappingsApi"]

VendorConnectorMappingsApi = api("v2025", "VendorConnectorMappingsApi")
