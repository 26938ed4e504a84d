# Generated from schema/.
"""Access item app response."""

from sailpoint.v2024.models import AccessItemAppResponse

__all__ = ["AccessItemAppResponse"]
