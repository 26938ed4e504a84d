# Generated from schema/.
"""Access item access profile response."""

from sailpoint.v2024.models import AccessItemAccessProfileResponse

__all__ = ["AccessItemAccessProfileResponse"]
