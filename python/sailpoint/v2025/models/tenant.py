# Generated from schema/.
"""Tenant."""

from sailpoint.v2025.models import Tenant

__all__ = ["Tenant"]
