# Generated from schema/.
"""Processing details."""

from sailpoint.v3.models import ProcessingDetails

__all__ = ["ProcessingDetails"]
