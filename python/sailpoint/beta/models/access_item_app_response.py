# Generated from schema/.
"""Access item app response."""

from sailpoint.beta.models import AccessItemAppResponse

__all__ = ["AccessItemAppResponse"]
