# Generated from schema/.
"""Tenant."""

from sailpoint.v2024.models import Tenant

__all__ = ["Tenant"]
