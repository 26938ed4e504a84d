# Generated from schema/.
"""The result of a test of a source's connection."""

from sailpoint.beta.models import StatusResponse

__all__ = ["StatusResponse"]
