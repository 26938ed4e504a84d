# Generated from schema/.
"""The body of a 429: the rate limit is exceeded."""

from sailpoint.v2024.models import ListAccessProfiles429Response

__all__ = ["ListAccessProfiles429Response"]
