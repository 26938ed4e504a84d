# Generated from schema/.
"""Vendor connector mapping."""

from sailpoint.v2025.models import VendorConnectorMapping

__all__ = ["VendorConnectorMapping"]
