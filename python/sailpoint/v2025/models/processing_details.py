# Generated from schema/.
"""Processing details."""

from sailpoint.v2025.models import ProcessingDetails

__all__ = ["ProcessingDetails"]
