# Generated from schema/.
"""Vendor connector mapping."""

from sailpoint.v2024.models import VendorConnectorMapping

__all__ = ["VendorConnectorMapping"]
