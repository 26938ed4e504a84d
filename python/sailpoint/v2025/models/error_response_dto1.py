# Generated from schema/.
"""Error response dto1."""

from sailpoint.v2025.models import ErrorResponseDto1

__all__ = ["ErrorResponseDto1"]
