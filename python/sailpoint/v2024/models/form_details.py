# Generated from schema/.
"""Form details."""

from sailpoint.v2024.models import FormDetails

__all__ = ["FormDetails"]
