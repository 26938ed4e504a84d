# Generated from schema/.
"""Auth user slim response."""

from sailpoint.v2025.models import AuthUserSlimResponse

__all__ = ["AuthUserSlimResponse"]
