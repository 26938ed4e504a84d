# Generated from schema/.
"""Stream status response."""

from sailpoint.v2025.models import StreamStatusResponse

__all__ = ["StreamStatusResponse"]
