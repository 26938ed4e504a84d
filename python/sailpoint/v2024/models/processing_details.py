# Generated from schema/.
"""Processing details."""

from sailpoint.v2024.models import ProcessingDetails

__all__ = ["ProcessingDetails"]
