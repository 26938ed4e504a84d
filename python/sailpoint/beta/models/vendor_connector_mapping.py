# Generated from schema/.
"""Vendor connector mapping."""

from sailpoint.beta.models import VendorConnectorMapping

__all__ = ["VendorConnectorMapping"]
