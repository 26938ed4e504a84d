# Generated from schema/.
"""A job that synchronizes attributes."""

from sailpoint.v2025.models import IdentitySyncJob

__all__ = ["IdentitySyncJob"]
