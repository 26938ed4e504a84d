# Generated from schema/.
"""The result of a test of a source's connection."""

from sailpoint.v2025.models import StatusResponse

__all__ = ["StatusResponse"]
