# Generated from schema/.
"""The identities to process."""

from sailpoint.v2025.models import ProcessIdentitiesRequest

__all__ = ["ProcessIdentitiesRequest"]
