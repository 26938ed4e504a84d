# Generated from schema/.
"""Access item access profile response."""

from sailpoint.beta.models import AccessItemAccessProfileResponse

__all__ = ["AccessItemAccessProfileResponse"]
