# Generated from schema/.
"""Access item app response."""

from sailpoint.v2025.models import AccessItemAppResponse

__all__ = ["AccessItemAppResponse"]
