# Generated from schema/.
"""The requests for one identity."""

from sailpoint.v2025.models import AccessRequestTracking

__all__ = ["AccessRequestTracking"]
