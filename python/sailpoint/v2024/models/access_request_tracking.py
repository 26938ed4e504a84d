# Generated from schema/.
"""The requests for one identity."""

from sailpoint.v2024.models import AccessRequestTracking

__all__ = ["AccessRequestTracking"]
