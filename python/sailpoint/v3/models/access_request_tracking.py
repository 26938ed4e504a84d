# Generated from schema/.
"""The requests for one identity."""

from sailpoint.v3.models import AccessRequestTracking

__all__ = ["AccessRequestTracking"]
