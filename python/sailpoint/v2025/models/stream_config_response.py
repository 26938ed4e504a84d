# Generated from schema/.
"""Stream config response."""

from sailpoint.v2025.models import StreamConfigResponse

__all__ = ["StreamConfigResponse"]
