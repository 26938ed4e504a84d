# Generated from schema/.
"""Field details."""

from sailpoint.beta.models import FieldDetails

__all__ = ["FieldDetails"]
