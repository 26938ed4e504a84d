# Generated from schema/.
"""Settings for requests to revoke access."""

from sailpoint.v2025.models import Revocability

__all__ = ["Revocability"]
