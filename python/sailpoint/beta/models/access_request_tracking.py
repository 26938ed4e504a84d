# Generated from schema/.
"""The requests for one identity."""

from sailpoint.beta.models import AccessRequestTracking

__all__ = ["AccessRequestTracking"]
