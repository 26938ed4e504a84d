# Generated from schema/.
"""The identities to process."""

from sailpoint.beta.models import ProcessIdentitiesRequest

__all__ = ["ProcessIdentitiesRequest"]
