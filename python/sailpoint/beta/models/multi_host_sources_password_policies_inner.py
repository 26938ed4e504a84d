# Generated from schema/.
"""Multi host sources password policies inner."""

__all__ = ["MultiHostSourcesPasswordPoliciesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostSourcesPasswordPoliciesInner(Model):
        """Multi host sources password policies inner."""

        type: str | None
        """Known values: PASSWORD_POLICY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["PASSWORD_POLICY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostSourcesPasswordPoliciesInner = model("beta", "MultiHostSourcesPasswordPoliciesInner")
