# Generated from schema/.
"""Create stream request."""

from sailpoint.v2025.models import CreateStreamRequest

__all__ = ["CreateStreamRequest"]
