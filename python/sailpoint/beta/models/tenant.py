# Generated from schema/.
"""Tenant."""

from sailpoint.beta.models import Tenant

__all__ = ["Tenant"]
