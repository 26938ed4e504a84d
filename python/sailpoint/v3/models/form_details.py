# Generated from schema/.
"""Form details."""

from sailpoint.v3.models import FormDetails

__all__ = ["FormDetails"]
