# Generated from schema/.
"""A job that synchronizes attributes."""

from sailpoint.beta.models import IdentitySyncJob

__all__ = ["IdentitySyncJob"]
