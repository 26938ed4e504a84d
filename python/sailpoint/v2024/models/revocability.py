# Generated from schema/.
"""Settings for requests to revoke access."""

from sailpoint.v2024.models import Revocability

__all__ = ["Revocability"]
