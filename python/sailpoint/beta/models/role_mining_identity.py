# Generated from schema/.
"""Role mining identity."""

__all__ = ["RoleMiningIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

    class RoleMiningIdentity(Model):
        """Role mining identity."""

        id: str | None
        name: str | None
        attributes: dict[str, str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            attributes: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningIdentity = model("beta", "RoleMiningIdentity")
