# Generated from schema/.
"""Form details."""

from sailpoint.beta.models.form_details import FormDetails as Form

__all__ = ["Form"]
