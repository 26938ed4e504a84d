# Generated from schema/.
"""Form details."""

from sailpoint.v2025.models import FormDetails

__all__ = ["FormDetails"]
